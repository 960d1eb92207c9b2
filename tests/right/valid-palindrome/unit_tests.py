import unittest


class Solution:
    def isPalindrome(self, s: str) -> bool:
        if not s:
            return True
        cleaned = [*filter(str.isalnum, s.casefold())]
        return cleaned == cleaned[::-1]


class TestSolution(unittest.TestCase):
    def test_yes(self):
        self.assertTrue(Solution().isPalindrome("A man, a plan, a canal: Panama"))

    def test_no(self):
        self.assertFalse(Solution().isPalindrome("race a car"))


if __name__ == "__main__":
    unittest.main()
