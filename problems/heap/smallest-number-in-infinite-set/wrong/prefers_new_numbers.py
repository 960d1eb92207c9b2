"""You only count on and never return a number that was added back."""


class SmallestInfiniteSet:
    def __init__(self) -> None:
        self.next_new = 1

    def pop_smallest(self) -> int:
        self.next_new += 1
        return self.next_new - 1

    def add_back(self, number: int) -> None:
        pass
