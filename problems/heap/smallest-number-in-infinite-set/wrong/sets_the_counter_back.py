"""You set the counter back to the number that returns, so all above it come out again too."""


class SmallestInfiniteSet:
    def __init__(self) -> None:
        self.next_new = 1

    def pop_smallest(self) -> int:
        self.next_new += 1
        return self.next_new - 1

    def add_back(self, number: int) -> None:
        self.next_new = min(self.next_new, number)
