class Solution:
    def maxSlidingWindow(self, nums, k):
        d = deque()
        for i, n in enumerate(nums):
            while d and n > d[-1]:
                d.pop()
            d += [n]
            if i >= k and nums[i - k] == d[0]:
                d.popleft()
            if i >= k - 1:
                yield d[0]
