class Solution:
    def largestNumber(self, nums: List[int]) -> str:
        def compare(a, b):
            return 1 if a + b < b + a else -1 if a + b > b + a else 0
        arr = sorted(map(str, nums), key=cmp_to_key(compare))
        return ''.join(arr) if arr[0] != '0' else '0'
