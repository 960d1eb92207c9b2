class Solution:
    def kSmallestPairs(self, nums1: List[int], nums2: List[int], k: int) -> List[List[int]]:
        heap = [(nums1[0] + nums2[0], 0, 0)]
        seen = {(0, 0)}
        res = []
        while heap and len(res) < k:
            _, i, j = heapq.heappop(heap)
            res.append([nums1[i], nums2[j]])
            for a, b in ((i + 1, j), (i, j + 1)):
                if a < len(nums1) and b < len(nums2) and (a, b) not in seen:
                    seen.add((a, b))
                    heapq.heappush(heap, (nums1[a] + nums2[b], a, b))
        return res
