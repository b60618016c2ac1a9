package attune.report.chart;

/** The smallest range that holds what it was shown. */
final class Extent {
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    Extent add(double value) {
        if (Double.isFinite(value)) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return this;
    }

    boolean isEmpty() {
        return low > high;
    }

    double low() {
        return low;
    }

    double high() {
        return high;
    }

    /** A scale with a little air, starting at zero where zero is near. */
    ValueScale scale(int ticks) {
        if (isEmpty()) {
            return new ValueScale(0, 1, ticks);
        }
        double size = high - low;
        double air = size > 0 ? 0.04 * size : Math.max(0.5, Math.abs(high) * 0.1);
        double from = low >= 0 && low < 0.35 * (size + 1e-12) ? 0 : low - air;
        double to = high <= 0 && -high < 0.35 * (size + 1e-12) ? 0 : high + air;
        if (from == 0 && low < 0.01 * size) {
            from = -0.012 * size;
        }
        return new ValueScale(from, to > from ? to : from + 1, ticks);
    }
}
