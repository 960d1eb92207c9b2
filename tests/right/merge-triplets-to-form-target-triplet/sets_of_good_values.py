class Solution:
    def mergeTriplets(self, triplets: List[List[int]], target: List[int]) -> bool:
        have = set()
        for t in triplets:
            if not any(x > y for x, y in zip(t, target)):
                have |= set(enumerate(t))
        return set(enumerate(target)) <= have
