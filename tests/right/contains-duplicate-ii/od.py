class Solution:
    def containsNearbyDuplicate(self, nums: List[int], k: int) -> bool:
        d = defaultdict(list)
        for i, x in enumerate(nums): d[x].append(i)
        return any(b - a <= k for v in d.values() for a, b in zip(v, v[1:]))
