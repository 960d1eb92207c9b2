"""You add one for each popped day, but it stands for all days of its own span."""


class StockSpanner:
    def __init__(self) -> None:
        self.days: list[tuple[int, int]] = []

    def next(self, price: int) -> int:
        span = 1
        while self.days and self.days[-1][0] <= price:
            self.days.pop()
            span += 1
        self.days.append((price, span))
        return span
