"""You take back a name without asking whether there is one, but at the root two dots change
nothing.
"""


def simplify_path(path: str) -> str:
    names: list[str] = []
    for part in path.split("/"):
        if part == "..":
            names.pop()
        elif part not in ("", "."):
            names.append(part)
    return "/" + "/".join(names)
