"""The learner's editor: the command that opens a file outside the program."""

import os
import shlex

LAST_RESORT = "vi"


def editor_words(setting: str) -> list[str]:
    """Give the words of the editor's command: the setting, else $VISUAL, $EDITOR, then ``vi``.

    A command that cannot be split into words, such as one with an open quote, is one word.
    """
    command = setting or os.environ.get("VISUAL") or os.environ.get("EDITOR") or LAST_RESORT
    try:
        return shlex.split(command) or [LAST_RESORT]
    except ValueError:
        return [command]
