class Solution:

    def __init__(self, w: List[int]):
        self.pre = list(accumulate(w))

    def pickIndex(self) -> int:
        return bisect_left(self.pre, random.randint(1, self.pre[-1]))
