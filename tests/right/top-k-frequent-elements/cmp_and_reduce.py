class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        freq = reduce(lambda d, x: d.update({x: d.get(x, 0) + 1}) or d, nums, {})
        order = sorted(freq, key=cmp_to_key(lambda a, b: freq[b] - freq[a]))
        return islice(order, k)
