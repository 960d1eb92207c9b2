"""You write a slash behind each name, but there is none at the end."""


def simplify_path(path: str) -> str:
    names: list[str] = []
    for part in path.split("/"):
        if part == "..":
            if names:
                names.pop()
        elif part not in ("", "."):
            names.append(part)
    return "/" + "".join(name + "/" for name in names)
