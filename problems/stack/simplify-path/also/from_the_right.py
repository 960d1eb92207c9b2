"""Read the parts from the right and count how many names must still be skipped.

Time: O(n). Space: O(n).
"""


def simplify_path(path: str) -> str:
    to_skip = 0
    backwards: list[str] = []
    for part in reversed(path.split("/")):
        if part in ("", "."):
            continue
        if part == "..":
            to_skip += 1
        elif to_skip:
            to_skip -= 1
        else:
            backwards.append(part)
    return "/" + "/".join(reversed(backwards))
