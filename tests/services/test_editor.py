import pytest

from trainer.services.editor import editor_words


@pytest.mark.parametrize(
    ("setting", "visual", "editor", "words"),
    [
        ("code --wait", "emacs", "nano", ["code", "--wait"]),
        ("", "emacs -nw", "nano", ["emacs", "-nw"]),
        ("", "", "nano", ["nano"]),
        ("", "", "", ["vi"]),
        ("my 'odd editor", "", "", ["my 'odd editor"]),
        ("  ", "", "", ["vi"]),
    ],
)
def test_the_setting_comes_before_the_environment(
    monkeypatch: pytest.MonkeyPatch, setting: str, visual: str, editor: str, words: list[str]
) -> None:
    monkeypatch.setenv("VISUAL", visual)
    monkeypatch.setenv("EDITOR", editor)
    assert editor_words(setting) == words
