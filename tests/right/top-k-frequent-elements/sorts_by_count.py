class Solution:
    def topKFrequent(self, nums, k):
        freq = {}
        for x in nums:
            freq[x] = 1 + freq.get(x, 0)
        return sorted(freq, key=freq.get)[-k:]
