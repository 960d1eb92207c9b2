"""You look only at the newest day that is left, but a high price may reach over several."""


class StockSpanner:
    def __init__(self) -> None:
        self.days: list[tuple[int, int]] = []

    def next(self, price: int) -> int:
        span = 1
        if self.days and self.days[-1][0] <= price:
            span += self.days.pop()[1]
        self.days.append((price, span))
        return span
