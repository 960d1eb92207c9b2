"""You open a bracket at any time and stop at the full length, so some brackets stay open."""


def generate_parentheses(pairs: int) -> list[str]:
    found: list[str] = []
    chosen: list[str] = []

    def explore(opened: int, closed: int) -> None:
        if len(chosen) == 2 * pairs:
            found.append("".join(chosen))
            return
        chosen.append("(")
        explore(opened + 1, closed)
        chosen.pop()
        if closed < opened:
            chosen.append(")")
            explore(opened, closed + 1)
            chosen.pop()

    explore(0, 0)
    return found
