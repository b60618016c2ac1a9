package attune.report.chart;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Writes a drawing as SVG that is small, the same at every writing, and safe beside other drawings in one page.
 *
 * <p>Attributes in alphabetical order; ids and references carry the chart's own prefix; groups that hold nothing, and
 * attributes that say what is so anyway, are left out.
 */
final class SvgText {

    /** The chart's id, the prefix of all ids inside it, and the texts that stand for the picture. */
    record Names(String id, String title, String description, int width, int height) {}

    private static final Set<String> NEEDLESS = Set.of(
            "color-interpolation",
            "color-rendering",
            "image-rendering",
            "text-rendering",
            "shape-rendering",
            "stroke-miterlimit",
            "xmlns",
            "xmlns:xlink",
            "width",
            "height",
            "contentScriptType",
            "contentStyleType",
            "preserveAspectRatio",
            "version",
            "zoomAndPan");

    private SvgText() {}

    static void write(Element root, Names names, StringBuffer out) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(names.width())
                .append(' ')
                .append(names.height())
                .append("\" width=\"")
                .append(names.width())
                .append("\" height=\"")
                .append(names.height())
                .append("\" role=\"img\" aria-labelledby=\"")
                .append(names.id())
                .append("-title ")
                .append(names.id())
                .append("-desc\"");
        attributes(root, names.id(), out);
        out.append(">\n<title id=\"").append(names.id()).append("-title\">");
        escape(names.title(), out);
        out.append("</title>\n<desc id=\"").append(names.id()).append("-desc\">");
        escape(names.description(), out);
        out.append("</desc>\n<rect width=\"100%\" height=\"100%\" fill=\"white\" stroke=\"none\"/>\n");
        children(root, names.id(), out);
        out.append("</svg>\n");
    }

    private static void element(Element element, String id, StringBuffer out) {
        String name = element.getTagName();
        boolean container = name.equals("g") || name.equals("defs");
        if (container && isEmpty(element)) {
            return;
        }
        out.append('<').append(name);
        attributes(element, id, out);
        if (element.getFirstChild() == null) {
            out.append("/>\n");
            return;
        }
        out.append('>');
        children(element, id, out);
        out.append("</").append(name).append(">\n");
    }

    private static boolean isEmpty(Element element) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            boolean group = child instanceof Element e
                    && (e.getTagName().equals("g") || e.getTagName().equals("defs"));
            if (child.getNodeType() == Node.TEXT_NODE || (child instanceof Element e && !(group && isEmpty(e)))) {
                return false;
            }
        }
        return true;
    }

    private static void children(Element element, String id, StringBuffer out) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element e) {
                element(e, id, out);
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                escape(child.getNodeValue(), out);
            }
        }
    }

    private static void attributes(Element element, String id, StringBuffer out) {
        boolean root = element.getTagName().equals("svg");
        boolean sized =
                element.getTagName().equals("rect") || element.getTagName().equals("image");
        Map<String, String> sorted = new TreeMap<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            String name = attribute.getNodeName();
            boolean size = name.equals("width") || name.equals("height");
            if (size && sized || !NEEDLESS.contains(name)) {
                sorted.put(name, attribute.getNodeValue());
            }
        }
        if (root) {
            sorted.remove("viewBox");
        }
        sorted.forEach((name, value) -> {
            String local = name.equals("id") ? id + "-" + value : value.replace("url(#", "url(#" + id + "-");
            out.append(' ').append(name).append("=\"");
            escape(local, out);
            out.append('"');
        });
    }

    private static void escape(String text, StringBuffer out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
