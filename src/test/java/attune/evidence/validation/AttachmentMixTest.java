package attune.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attune.evidence.table.EvidenceTable;
import attune.experiment.run.Progress;
import attune.experiment.run.Simulation;
import attune.laboratory.AttachmentClass;
import attune.laboratory.Outcome;
import attune.laboratory.Trace;
import attune.simulation.Lives;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The classes of attachment of lives in which they are known. */
class AttachmentMixTest {
    private static final String TABLE =
            "id,clause,use,kind,topic,groups,outcomes,statistic,published,low,high,tolerance,n,"
                    + "seen,source,how\nX,,validate,value,t,normative institution,attachment@15,gap D,0,-9,9,none,,yes,s,h";

    /** Three of five are secure, the others disorganized; with more than one caregiver, one of five. */
    private static final Simulation KNOWN = (scenario, seed) -> {
        int secure = scenario.caregivers().size() > 1 ? 1 : 3;
        List<Lives.Assessment> rows = new ArrayList<>();
        for (int family = 0; family < scenario.size().families(); family++) {
            double[] outcomes = new double[Outcome.values().size()];
            for (double age : scenario.assessmentMonths()) {
                rows.add(new Lives.Assessment(family, 0, age, outcomes, family % 5 < secure ? "B" : "D", "typical"));
            }
        }
        return new Lives(rows, new double[Trace.values().length][scenario.size().families()][104]);
    };

    private static List<AttachmentMix.Row> mix() throws InterruptedException {
        return Validation.of(EvidenceTable.parse(TABLE), new Extent(0, 10, 20), KNOWN, 2, Progress.SILENT)
                .attachment();
    }

    @Test
    void everyClassOfEveryGroupHasItsShareAndAnInterval() throws Exception {
        List<AttachmentMix.Row> mix = mix();
        assertThat(mix).hasSize(8);
        AttachmentMix.Row secure = mix.get(AttachmentClass.B.ordinal());
        assertThat(secure.group()).isEqualTo("normative");
        assertThat(secure.months()).isEqualTo(15);
        assertThat(secure.infants()).isEqualTo(20);
        assertThat(secure.percent()).isEqualTo(60, within(1e-9));
        // Wilson, by hand: (12 + 1.9207) / (20 + 3.8415) and 1.96 sqrt(12 8 / 20 + 0.9604) / (20 + 3.8415)
        assertThat(secure.low()).isEqualTo(38.66, within(0.01));
        assertThat(secure.high()).isEqualTo(78.12, within(0.01));
        assertThat(mix.get(AttachmentClass.A.ordinal()).percent()).isZero();
        assertThat(mix.get(7).percent()).isEqualTo(80, within(1e-9));
    }

    @Test
    void theTableIsReadAgainAsItWasWrittenAndTheMostSecureComeFirst() throws Exception {
        List<AttachmentMix.Row> mix = mix();
        String csv = AttachmentMix.csv(mix);
        assertThat(AttachmentMix.csv(AttachmentMix.parse(csv))).isEqualTo(csv);
        List<AttachmentMix.Row> turned = new ArrayList<>(mix.subList(4, 8));
        turned.addAll(mix.subList(0, 4));
        assertThat(AttachmentMix.markdown(turned).lines().skip(2))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("| normative, 15 months | 20 | 0 [0, 16.1] | 60 ["),
                        line -> assertThat(line).startsWith("| institution, 15 months | 20 |"));
    }
}
