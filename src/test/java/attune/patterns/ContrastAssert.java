package attune.patterns;

import java.util.Locale;
import org.assertj.core.api.AbstractAssert;

/** What can be claimed of a contrast. Every claim is printed with its figures, so a build's log holds the evidence. */
final class ContrastAssert extends AbstractAssert<ContrastAssert, Contrast> {
    /** The smallest effect that counts, unless a test says otherwise: what Cohen called small. */
    static final double SMALL = 0.2;

    private ContrastAssert(Contrast actual) {
        super(actual, ContrastAssert.class);
    }

    static ContrastAssert assertThat(Contrast actual) {
        return new ContrastAssert(actual);
    }

    /**
     * The whole interval lies beyond a smallest effect.
     *
     * @param smallest with the sign of the direction predicted
     */
    ContrastAssert isBeyond(double smallest) {
        print(
                actual.beyond(smallest),
                String.format(
                        Locale.ROOT,
                        "beyond %+.2f? false-alarm rate %.2g (fails at a fresh seed if d is as measured), by luck %.2g (passes if d is 0)",
                        smallest,
                        actual.falseAlarm(smallest),
                        actual.byLuck(smallest)));
        if (!actual.beyond(smallest)) {
            failWithMessage("%s: %s is not wholly beyond %+.2f", info.descriptionText(), actual, smallest);
        }
        return this;
    }

    /** The interval does not lie wholly beyond a smallest effect. */
    ContrastAssert isNotBeyond(double smallest) {
        print(!actual.beyond(smallest), String.format(Locale.ROOT, "not beyond %+.2f?", smallest));
        if (actual.beyond(smallest)) {
            failWithMessage("%s: %s lies wholly beyond %+.2f", info.descriptionText(), actual, smallest);
        }
        return this;
    }

    /** The whole interval lies within the smallest effect on either side: the two are equivalent. */
    ContrastAssert isNegligible() {
        print(
                negligible(),
                String.format(
                        Locale.ROOT,
                        "within %.2f? false-alarm rate %.2g (fails at a fresh seed if d is as measured)",
                        SMALL,
                        actual.falseAlarmWithin(SMALL)));
        if (!negligible()) {
            failWithMessage("%s: %s is not wholly within %.2f", info.descriptionText(), actual, SMALL);
        }
        return this;
    }

    /** The whole interval lies below a greatest effect. */
    ContrastAssert isBelow(double most) {
        print(
                actual.high() < most,
                String.format(
                        Locale.ROOT,
                        "below %+.2f? false-alarm rate %.2g (fails at a fresh seed if d is as measured)",
                        most,
                        actual.falseAlarmBelow(most)));
        if (actual.high() >= most) {
            failWithMessage("%s: %s is not wholly below %+.2f", info.descriptionText(), actual, most);
        }
        return this;
    }

    private boolean negligible() {
        return actual.low() > -SMALL && actual.high() < SMALL;
    }

    /** Prints a figure and what was asked of it, and says so where it is not met. */
    private void print(boolean met, String asked) {
        if (!Double.isFinite(actual.low()) || !Double.isFinite(actual.high())) {
            failWithMessage("%s: %s is no figure", info.descriptionText(), actual);
        }
        String claim = met ? asked : asked + "; no";
        System.out.println(info.descriptionText() + ": " + actual + "; " + claim);
        Figures.note(info.descriptionText(), actual, claim);
    }
}
