def kSmallestPairs(nums1, nums2, k):
    heap = []
    for a in nums1[:k]:
        for b in nums2[:k]:
            if len(heap) < k:
                heappush(heap, (-a - b, a, b))
            elif a + b < -heap[0][0]:
                heapreplace(heap, (-a - b, a, b))
            else:
                break
    return [[a, b] for _, a, b in heap]
