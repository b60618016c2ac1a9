package attune.family;

import attune.parameter.Switch;

/**
 * Rival mechanisms: other accounts of how stress and care are learned, each in the place of the usual one and behind the same door.
 * What comes out under either account does not hang on the choice between them.
 */
public record Rivals(
        @Switch(
                value = false,
                meaning =
                        "Stress learning without a threshold: every episode of distress sensitizes by its dose, in the place of overload.",
                source = "ASSUMED rival; switch it on to see what does not rest on a threshold")
        boolean kindling,

        @Switch(
                value = false,
                meaning =
                        "Working model as one associative strength, moved by a fixed share of the error of prediction, in the"
                                + " place of chances by delay, surprise and doubt.",
                source =
                        "ASSUMED rival after Rescorla and Wagner's rule; switch it on to see what does not rest on delay and doubt")
        boolean associativeStrength) {}
