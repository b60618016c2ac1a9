package attune.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a synthetic study says of itself: run.json, codebook.csv and failures.csv. */
final class SyntheticRecord {
    private final SyntheticResults study;

    SyntheticRecord(SyntheticResults study) {
        this.study = study;
    }

    void write(Path directory) throws IOException {
        Files.writeString(directory.resolve("codebook.csv"), codebook());
        Files.writeString(directory.resolve("run.json"), json());
        if (!study.failures.isEmpty()) {
            Files.writeString(
                    directory.resolve("failures.csv"),
                    "point,replicate,arm,seed,cause\n" + String.join("\n", study.failures) + "\n");
        }
    }

    private String codebook() {
        String text = """
                table,column,unit,meaning,instrument
                infants,reactivity,[arousal],how strongly arousal rises in the arm-restraint test.,laboratory: arm restraint
                infants,recovery_min,min,time until arousal is back in its band after the test,laboratory: arm restraint
                infants,self_regulation,1,share of the way back that the infant manages alone,laboratory: still-face
                infants,security,1,expected relief when the infant signals,Strange Situation
                infants,attachment,category,pattern of behaviour at reunion,Strange Situation
                infants,cortisol_waking,nmol/L,salivary cortisol 30 minutes after waking,saliva
                infants,cortisol_bedtime,nmol/L,salivary cortisol at bedtime,saliva
                infants,crying_min_per_day,min,crying and fussing a day,cry diary
                infants,cry_diary_colic,[0 or 1],three days of the week with much crying,cry diary
                infants,sleep_h,h/day,sleep in a day,sleep diary
                infants,brain_volume,mL,volume of grey matter,imaging
                infants,profile,category,simulated response in the stress test at this age,laboratory
                series,outcome=arousal,[arousal],mean arousal over the week,none
                series,outcome=cortisol_mean,nmol/L,mean cortisol of the week,saliva
                series,outcome=trust,1,expected relief from the caregiver,none
                """;
        return study.meaning.isEmpty()
                ? text
                : text + "infants,learning,1,\"" + study.meaning.replace("\"", "\"\"") + "\",x\n" + "series,trust,1,\""
                        + study.meaning.replace("\"", "\"\"") + "\",x\n";
    }

    private String json() {
        StringBuilder armList = new StringBuilder();
        for (String arm : study.arms) {
            armList.append(armList.length() == 0 ? "" : ",")
                    .append("{\"name\":")
                    .append(string(arm))
                    .append(",\"reference\":")
                    .append(arm.equals(study.reference))
                    .append(",\"differs\":")
                    .append(string(arm.equals(study.reference) ? "nothing" : "stressors of " + arm))
                    .append("}");
        }
        StringBuilder factors = new StringBuilder();
        study.vary.forEach((path, levels) -> factors.append(factors.length() == 0 ? "" : ",")
                .append("{\"path\":")
                .append(string(path))
                .append(",\"unit\":")
                .append(string(study.units.getOrDefault(path, "")))
                .append(",\"values\":[")
                .append(String.join(
                        ",", levels.stream().map(SyntheticRecord::string).toList()))
                .append("]}"));
        return "{\"experiment\":" + string(study.name) + ",\"question\":" + string(study.question) + ",\"prediction\":"
                + string(study.prediction)
                + ",\"version\":" + string("0.1.0" + study.machine) + ",\"commit\":"
                + string("759ed32a" + study.machine)
                + ",\"dirty\":true,\"java\":" + string("17.0.15" + study.machine) + ",\"os\":"
                + string("Linux" + study.machine)
                + ",\"processor\":" + string("2 cores" + study.machine)
                + ",\"wall_seconds\":83.4,\"started\":" + string("2026-01-05T10:00:00Z" + study.machine) + ","
                + "\"seed\":1,\"replicates\":" + study.replicates + ",\"families\":" + study.families
                + ",\"span_months\":24,\"tick_min\":5,\"assess_months\":" + study.ages + ",\"arms\":[" + armList
                + "],\"vary\":["
                + factors + "],\"outcomes\":[" + list(study.outcomes) + "],\"charts\":[" + list(study.charts)
                + "],\"design_text\":" + string(study.designText) + ",\"unknown\":{\"x\":[1]}" + study.facts + "}";
    }

    private static String list(List<String> texts) {
        return String.join(",", texts.stream().map(SyntheticRecord::string).toList());
    }

    static String string(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            out.append(
                    c == '"' || c == '\\' ? "\\" + c : c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
        }
        return out.append('"').toString();
    }
}
