class Solution(object):
    def lengthOfLongestSubstring(self, s):
        """
        :type s: str
        :rtype: int
        """
        window, have, res = deque(), set(), 0
        for c in s:
            if c in have:
                while (x := window.popleft()) != c:
                    have.discard(x)
            window.append(c)
            have.add(c)
            res = max(res, len(window))
        return res
