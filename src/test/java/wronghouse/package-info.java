/** A house built wrong: each class breaks a rule on purpose, so that HouseTest can show that the rule notices. */
package wronghouse;
