"""You never take a bracket back, so later strings still carry the brackets of earlier ones."""


def generate_parentheses(pairs: int) -> list[str]:
    found: list[str] = []
    chosen: list[str] = []

    def explore(opened: int, closed: int) -> None:
        if closed == pairs:
            found.append("".join(chosen))
            return
        if opened < pairs:
            chosen.append("(")
            explore(opened + 1, closed)
        if closed < opened:
            chosen.append(")")
            explore(opened, closed + 1)

    explore(0, 0)
    return found
