"""Python in the colours of the theme in use; without colour, weight and slant tell words apart."""

from __future__ import annotations

from typing import Any

from rich.style import Style
from textual.app import App
from textual.content import Content
from textual.highlight import HighlightTheme, highlight
from textual.widgets.text_area import TextAreaTheme

from trainer.domain.text import clean, shortened

NAME = "trainer"

_PLAIN = {
    "keyword": Style(bold=True),
    "comment": Style(italic=True),
    "function": Style(),
    "string": Style(),
    "number": Style(),
    "type": Style(),
}
_NAMES = {
    "keyword": (
        "keyword", "keyword.function", "keyword.return", "keyword.operator", "conditional",
        "repeat", "exception", "include",
    ),
    "comment": ("comment",),
    "function": ("function", "method"),
    "string": ("string", "string.documentation", "string.escape"),
    "number": ("number", "float", "boolean", "constant.builtin"),
    "type": ("class", "type", "type.class", "type.builtin", "constructor", "function.builtin"),
}  # fmt: skip

_LONGEST_LINE = 2_000
"""A longer line is data, not code to read."""


def code_colours(app: App[Any]) -> TextAreaTheme:
    """Give the colours of code in an editor, taken from the theme of the app."""
    styles = _PLAIN if app.native_ansi_color else _coloured(app.theme_variables)
    named = {name: styles[kind] for kind, names in _NAMES.items() for name in names}
    return TextAreaTheme(NAME, syntax_styles=named)


def _coloured(variables: dict[str, str]) -> dict[str, Style]:
    return {
        "keyword": Style(color=variables["accent"]),
        "comment": Style(dim=True, italic=True),
        "function": Style(color=variables["primary"], bold=True),
        "string": Style(color=variables["success"]),
        "number": Style(color=variables["secondary"]),
        "type": Style(color=variables["secondary"]),
    }


_READ_ONLY = {
    "Token.Comment": "$text-muted italic",
    "Token.Keyword": "bold $accent",
    "Token.Keyword.Constant": "$secondary",
    "Token.Operator.Word": "bold $accent",
    "Token.Literal.Number": "$secondary",
    "Token.Literal.String": "$success",
    "Token.Literal.String.Doc": "$text-muted italic",
    "Token.Name.Builtin": "$secondary",
    "Token.Name.Class": "bold $primary",
    "Token.Name.Function": "bold $primary",
    "Token.Name.Function.Magic": "bold $primary",
}


class _Quiet(HighlightTheme):
    STYLES = {
        kind: _READ_ONLY[str(kind)] for kind in HighlightTheme.STYLES if str(kind) in _READ_ONLY
    }


def coloured(code: str) -> Content:
    """Give Python code to read, cleaned, in the same colours, its longest lines cut short."""
    lines = clean(code).strip("\n").split("\n")
    short = "\n".join(shortened(line, _LONGEST_LINE) for line in lines)
    return highlight(short, language="python", theme=_Quiet)
