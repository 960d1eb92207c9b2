class Solution:
    def findMaxLength(self, nums: List[int]) -> int:
        d = defaultdict(list)
        for i, p in enumerate(accumulate([2*x-1 for x in nums], initial=0)):
            d[p].append(i)
        return max(v[-1] - v[0] for v in d.values())
