"""You only compare how many of each sign there are, but their order matters."""


def is_balanced(text: str) -> bool:
    return abs(text.count("(") - text.count(")")) <= text.count("*")
