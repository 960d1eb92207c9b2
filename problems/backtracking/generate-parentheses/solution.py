"""Add "(" while there are pairs left and ")" while one is open; every such path ends balanced.

Time: O(4^n / sqrt(n)). Space: O(n) besides the answer.
"""


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
            chosen.pop()
        if closed < opened:
            chosen.append(")")
            explore(opened, closed + 1)
            chosen.pop()

    explore(0, 0)
    return found
