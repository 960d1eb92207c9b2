class Solution:
    def kSmallestPairs(self, nums1, nums2, k):
        streams = map(lambda u: ([u + v, u, v] for v in nums2), nums1[:k])
        stream = heapq.merge(*streams)
        return [suv[1:] for suv in itertools.islice(stream, k)]
