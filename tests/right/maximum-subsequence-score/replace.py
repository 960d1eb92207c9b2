class Solution:
    def maxScore(self, nums1, nums2, k):
        pairs = [(a, b) for a, b in zip(nums1, nums2)]
        pairs.sort(key=lambda x: x[1], reverse=True)
        top = [x[0] for x in pairs[:k]]
        total = sum(top)
        heapq.heapify(top)
        ans = total * pairs[k - 1][1]
        for i in range(k, len(nums1)):
            total -= heapq.heappop(top)
            total += pairs[i][0]
            heapq.heappush(top, pairs[i][0])
            ans = max(ans, total * pairs[i][1])
        return ans
