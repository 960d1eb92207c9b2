"""You take the project that needs least, but the most profitable open one brings you further."""


def find_maximized_capital(k: int, capital: int, profits: list[int], needed: list[int]) -> int:
    for need, profit in sorted(zip(needed, profits, strict=True))[:k]:
        if need <= capital:
            capital += profit
    return capital
