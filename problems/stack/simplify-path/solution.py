"""Split at slashes and keep the names on a stack; two dots pop the newest.

Time: O(n). Space: O(n).
"""


def simplify_path(path: str) -> str:
    names: list[str] = []
    for part in path.split("/"):
        if part == "..":
            if names:
                names.pop()
        elif part not in ("", "."):
            names.append(part)
    return "/" + "/".join(names)
