"""You take every name that begins with two dots for the directory above, but three dots are an
ordinary name.
"""


def simplify_path(path: str) -> str:
    names: list[str] = []
    for part in path.split("/"):
        if part.startswith(".."):
            if names:
                names.pop()
        elif part not in ("", "."):
            names.append(part)
    return "/" + "/".join(names)
