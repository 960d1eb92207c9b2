"""You take the middle of the numbers in the order of arrival, but the median needs them sorted."""


class MedianFinder:
    def __init__(self) -> None:
        self.numbers: list[int] = []

    def add_num(self, num: int) -> None:
        self.numbers.append(num)

    def find_median(self) -> float:
        half = len(self.numbers) // 2
        if len(self.numbers) % 2 == 1:
            return float(self.numbers[half])
        return (self.numbers[half - 1] + self.numbers[half]) / 2
