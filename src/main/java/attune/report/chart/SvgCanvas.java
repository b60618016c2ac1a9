package attune.report.chart;

import java.awt.Graphics;
import java.awt.RenderingHints;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A drawing surface that keeps text as text, anchored as {@link Lettering} asks. */
final class SvgCanvas extends SVGGraphics2D {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private SvgCanvas(SVGGeneratorContext context) {
        super(context, false);
    }

    private SvgCanvas(SvgCanvas other) {
        super(other);
    }

    static SvgCanvas create(double width, double height) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setComment(null);
        // Two decimals: finer than a pixel of any print, and a third of the bytes of full doubles.
        context.setPrecision(2);
        SvgCanvas canvas = new SvgCanvas(context);
        canvas.setSVGCanvasSize(new java.awt.Dimension((int) Math.ceil(width), (int) Math.ceil(height)));
        return canvas;
    }

    private static Document document() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().getDOMImplementation().createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java has no XML parser", e);
        }
    }

    @Override
    public Graphics create() {
        return new SvgCanvas(this);
    }

    @Override
    public void drawString(String text, float x, float y) {
        Object align = getRenderingHint(Lettering.ALIGN);
        double shift = align == Lettering.Align.MIDDLE ? 0.5 : align == Lettering.Align.END ? 1 : 0;
        Element element = getDOMFactory().createElementNS(SVG, "text");
        double at = x + shift * (shift == 0 ? 0 : Lettering.width(getFont(), text));
        element.setAttributeNS(null, "x", getGeneratorContext().doubleString(at));
        element.setAttributeNS(null, "y", getGeneratorContext().doubleString(y));
        if (shift > 0) {
            element.setAttributeNS(null, "text-anchor", shift == 1 ? "end" : "middle");
        }
        element.appendChild(getDOMFactory().createTextNode(text));
        domGroupManager.addElement(element, DOMGroupManager.FILL);
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        // JFreeChart restores hints that were never set with null, which Batik refuses; only the alignment matters
        // here.
        if (value != null) {
            super.setRenderingHint(key, value);
        }
    }

    /** What was drawn, as the text of one svg element. */
    String markup(SvgText.Names names) {
        StringWriter out = new StringWriter();
        SvgText.write(getRoot(), names, out.getBuffer());
        return out.toString();
    }
}
