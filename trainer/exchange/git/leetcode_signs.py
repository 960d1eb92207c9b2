"""Signs that a folder is about LeetCode, and which problem a file of code says it solves."""

import re

from trainer.exchange.git.history import messages_of
from trainer.exchange.material import Material

_LINK = re.compile(r"leetcode(?:-cn)?\.(?:com|cn)/problems/([a-z0-9-]{1,200})", re.IGNORECASE)
_HEAD = 3_000
_HEAD_OF_NOTEBOOK = 20_000
_LARGEST = 500_000
_README = 20_000


def is_about_leetcode(material: Material) -> bool:
    """Tell whether the name of a folder, its page about itself, or its messages name LeetCode."""
    if "leetcode" in material.name.lower():
        return True
    pages = (it for it in material.files if re.fullmatch(r"(?i)readme(?:\.\w{1,8})?", it))
    if any("leetcode" in (material.text(page) or "")[:_README].lower() for page in pages):
        return True
    messages = messages_of(material.folder) if material.folder else ()
    return any("leetcode" in message[:1_000].lower() for message in messages)


def link_in_code(material: Material, path: str) -> str:
    """Give the link to the one problem that the beginning of a file names; else nothing.

    People paste it above their solution; where there are several, none says what is solved.
    """
    file = material.files.get(path)
    if file is None or file.size > _LARGEST:
        return ""
    longest = _HEAD_OF_NOTEBOOK if path.endswith(".ipynb") else _HEAD
    slugs = set(_LINK.findall((material.text(path) or "")[:longest].lower()))
    return f"https://leetcode.com/problems/{slugs.pop()}/" if len(slugs) == 1 else ""
