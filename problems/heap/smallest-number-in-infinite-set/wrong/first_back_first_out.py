"""You return the numbers in the order in which they came back, not the smallest first."""


class SmallestInfiniteSet:
    def __init__(self) -> None:
        self.next_new = 1
        self.returned: list[int] = []

    def pop_smallest(self) -> int:
        if self.returned:
            return self.returned.pop(0)
        self.next_new += 1
        return self.next_new - 1

    def add_back(self, number: int) -> None:
        if number < self.next_new and number not in self.returned:
            self.returned.append(number)
