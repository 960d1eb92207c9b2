"""An SVG for a page: said in words for those who do not see it, and styled by the page alone."""

from xml.etree.ElementTree import Element, SubElement, fromstring, tostring

from markupsafe import Markup

from trainer.domain.text import clean, clean_line

NAMESPACE = "http://www.w3.org/2000/svg"
_WIDE = 600
"""From this width on a drawing is wider than a phone."""


def drawing(title: str, described: str, width: float, height: float) -> Element:
    """Give an empty drawing of this size (its own units; the page scales it)."""
    return _blank(f"0 0 {width:g} {height:g}", title, described)


def text(parent: Element, x: float, y: float, words: str, **attributes: str) -> None:
    """Write words into a drawing; the class of the text is ``class_``."""
    node = SubElement(parent, "text", {"x": f"{x:g}", "y": f"{y:g}", **_attributes(attributes)})
    node.text = clean_line(words)


def shape(parent: Element, tag: str, hint: str = "", **attributes: str | float) -> None:
    """Draw a shape; ``hint`` is what a pointer that rests on it is told."""
    node = SubElement(parent, tag, _attributes(attributes))
    if hint:
        SubElement(node, "title").text = clean_line(hint)


def as_markup(root: Element) -> Markup:
    """Give the drawing as text to stand in a page."""
    return Markup(tostring(root, encoding="unicode"))


def from_pygal(chart: str, title: str, described: str) -> Element:
    """Give a chart of pygal as a still drawing: no script, style, link, id or remark is left.

    What pygal's script would show of a mark becomes its ``<title>``, which browsers show too.
    """
    root = fromstring(chart)
    for node in root.iter():
        node.tag = node.tag.rpartition("}")[2]
    still = _blank(root.attrib["viewBox"], title, described)
    still.set("class", "chart")
    for graph in root.findall("g"):
        _quieten(graph)
        still.append(graph)
    return still


def raise_major(chart: Element) -> None:
    """Draw the lines on an axis that have the class ``major`` over all marks, not below them."""
    for plot in chart.iterfind("g/g[@class='plot']"):
        for axis in plot.findall("g"):
            for guides in axis.findall("g[@class='guides']"):
                if any("major" in line.get("class", "") for line in guides.iter("path")):
                    axis.remove(guides)
                    SubElement(plot, "g", {"class": "axis"}).append(guides)


def _blank(box: str, title: str, described: str) -> Element:
    """Give an empty SVG; a narrow one shrinks until it fits a phone, a wide one is scrolled."""
    width = float(box.split()[2])
    least = 0.62 if width < _WIDE else 0.75
    size = f"min-width: {least * width:g}px; max-width: {1.1 * width:g}px"
    root = Element("svg", {"xmlns": NAMESPACE, "viewBox": box, "style": size})
    root.attrib.update({"role": "img", "aria-label": clean_line(title)})
    SubElement(root, "title").text = clean_line(title)
    SubElement(root, "desc").text = clean(described)
    return root


def _quieten(node: Element) -> None:
    """Keep the marks, each with its label as title; drop what only a script would need."""
    hint = next((one.text for one in node.findall("desc") if one.get("class") == "label"), None)
    for child in list(node):
        overlay = any(
            word in child.get("class", "") for word in ("text-overlay", "tooltip-overlay")
        )
        if child.tag in ("desc", "title") or overlay:
            node.remove(child)
            continue
        _quieten(child)
        if hint is not None:
            SubElement(child, "title").text = hint


def _attributes(attributes: dict[str, str] | dict[str, str | float]) -> dict[str, str]:
    """Give the attributes as SVG writes them: ``class_`` is class, ``_`` is ``-``."""
    return {
        name.rstrip("_").replace("_", "-"): value if isinstance(value, str) else f"{value:g}"
        for name, value in attributes.items()
    }
