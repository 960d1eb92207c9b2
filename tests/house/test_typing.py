"""Whatever one types or pastes into shows text and nothing else."""

import ast

from tests.house.source import modules

CLEANED_HERE = {
    "Input": {"trainer.tui.widgets.text_line"},
    "TextArea": {"trainer.tui.widgets.stepwise_editor"},
    "StepwiseEditor": {
        "trainer.tui.attempt.editing.line_editor",
        "trainer.tui.library.note_editor",
    },
    "LineEditor": {"trainer.tui.attempt.code_editor"},
}
"""The widgets that take text, and the modules that make them safe."""


def makers(widget: str) -> set[str]:
    """Give the modules that make a widget, or a class from it."""
    return {
        module.name
        for module in modules()
        for node in ast.walk(module.tree)
        if (isinstance(node, ast.Call) and _is(node.func, widget))
        or (isinstance(node, ast.ClassDef) and any(_is(base, widget) for base in node.bases))
    }


def _is(node: ast.expr, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


def test_text_is_typed_only_where_it_is_cleaned() -> None:
    for widget, cleaned in CLEANED_HERE.items():
        assert makers(widget) == cleaned
