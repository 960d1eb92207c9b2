"""You walk once through the projects by falling profit, and never return to one that was closed."""


def find_maximized_capital(k: int, capital: int, profits: list[int], needed: list[int]) -> int:
    for profit, need in sorted(zip(profits, needed, strict=True), reverse=True):
        if k > 0 and need <= capital:
            capital += profit
            k -= 1
    return capital
