"""You skip two dots like a single one, but they take back the name before them."""


def simplify_path(path: str) -> str:
    names: list[str] = []
    for part in path.split("/"):
        if part not in ("", ".", ".."):
            names.append(part)
    return "/" + "/".join(names)
