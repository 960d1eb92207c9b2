"""You drop the backspaces and keep the letters that they delete."""


def same_after_backspaces(first: str, second: str) -> bool:
    return first.replace("#", "") == second.replace("#", "")
