package attune.mechanism;

/** What the presence of others does: buffering, selectivity, the pull of the familiar. */
public final class Company {
    private Company() {}

    /** Maturity of buffering by presence, 0 to 1. */
    public static double bufferingMaturity(double ageDays, BufferingParameters p) {
        return Decay.logistic((ageDays / 7 - p.onset()) / p.onsetWidth());
    }

    /** Share of the cortisol drive that a presence takes away: grows with trust, and saturates. */
    public static double buffer(double maturity, double trust, BufferingParameters p) {
        return p.strength() * maturity * trust / (trust + p.trustHalf());
    }

    /** Maturity of selective attachment, 0 to 1. */
    public static double selectivity(double ageMonths, SelectivityParameters p) {
        return Decay.logistic((ageMonths - p.age()) / p.width());
    }

    /** How much is understood, 0 to 1, of what returns and encounters teach: that who leaves comes back. */
    public static double understanding(double ageMonths, SelectivityParameters p) {
        return Decay.logistic((ageMonths - p.understanding()) / p.understandingWidth());
    }

    /**
     * Familiarity {@code K} a day later: {@code 1 - (1 - K) exp(-company / tau_K)}, which no day makes more than 1.
     *
     * @param company share of the day in which the person had to do with the infant, 0 to 1
     */
    public static double familiar(double familiarity, double company, ExpectationParameters p) {
        return 1 - (1 - familiarity) * Decay.factor(company / p.familiarity());
    }
}
