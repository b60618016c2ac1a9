package attune.patterns;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Draws every claim that holds once more under each rival mechanism, and prints the table of which conclusions survive the swap,
 * or writes it into a file that is named. It is no test, as no conclusion has to: {@code mvn -q -Privals test-compile exec:java
 * -Dexec.args=target/rival-accounts.md}.
 */
public final class RivalAccounts {
    private static final List<String> RIVALS = List.of("kindling", "associative_strength");

    private RivalAccounts() {}

    /**
     * Prints the table in Markdown.
     *
     * @param args a file to write it into (without one it goes to the standard output, where Maven adds a colour code), and a regular
     *     expression for the names of the claims, all of them without one
     */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            print(System.out, claims(""));
            return;
        }
        try (PrintStream file = new PrintStream(args[0], StandardCharsets.UTF_8)) {
            print(file, claims(args.length > 1 ? args[1] : ""));
        }
    }

    private static void print(PrintStream out, List<Claim> claims) {
        out.println("| claim | usual | kindling | associative strength | survives |");
        out.println("|---|---|---|---|---|");
        int[] survived = new int[RIVALS.size()];
        int all = 0;
        for (Claim claim : claims) {
            Contrast usual = claim.contrast().apply(Cohort.families());
            if (!usual.beyond(claim.smallest())) {
                continue;
            }
            all++;
            StringBuilder row = new StringBuilder("| " + claim.name() + " | " + cell(usual));
            List<String> lost = new ArrayList<>();
            for (int r = 0; r < RIVALS.size(); r++) {
                Contrast under = claim.contrast().apply(Cohort.families().set("rivals." + RIVALS.get(r), 1));
                row.append(" | ").append(cell(under));
                if (under.beyond(claim.smallest())) {
                    survived[r]++;
                } else {
                    lost.add(RIVALS.get(r).replace('_', ' '));
                }
            }
            row.append(" | ").append(lost.isEmpty() ? "both" : "not " + String.join(", not ", lost));
            out.println(row.append(" |"));
        }
        out.println();
        out.println("Of " + all + " claims " + survived[0] + " survive kindling and " + survived[1]
                + " survive associative strength.");
    }

    private static String cell(Contrast contrast) {
        return String.format(Locale.ROOT, "%+.2f [%+.2f, %+.2f]", contrast.d(), contrast.low(), contrast.high());
    }

    /** The claims of the tests of patterns in whose names a regular expression is found, by name. */
    private static List<Claim> claims(String named) {
        Predicate<String> wanted = Pattern.compile(named).asPredicate();
        List<Claim> claims = new ArrayList<>();
        for (JavaClass found : new ClassFileImporter().importPackages(RivalAccounts.class.getPackageName())) {
            for (Field field : found.reflect().getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == Claim.class) {
                    field.setAccessible(true);
                    try {
                        claims.add((Claim) field.get(null));
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                }
            }
        }
        claims.removeIf(claim -> !wanted.test(claim.name()));
        claims.sort(Comparator.comparing(Claim::name));
        return claims;
    }
}
