class Solution:
    def __init__(self, w: List[int]):
        self.c = list(itertools.accumulate(w))
        self.pop = list(range(len(w)))
    def pickIndex(self) -> int:
        return random.choices(self.pop, cum_weights=self.c, k=1)[0]
