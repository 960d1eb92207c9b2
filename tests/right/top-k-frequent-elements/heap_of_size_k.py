class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        cnt = collections.Counter(nums)
        h = []
        for num, c in cnt.items():
            heapq.heappush(h, (c, num))
            if len(h) > k:
                heapq.heappop(h)
        return {num for _, num in h}
