class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        k = len(nums) - k

        def quickSelect(l, r):
            i = random.randint(l, r)
            nums[i], nums[r] = nums[r], nums[i]
            pivot, p = nums[r], l
            q = l
            for i in range(l, r):
                if nums[i] < pivot:
                    nums[i], nums[p] = nums[p], nums[i]
                    p += 1
            nums[p], nums[r] = nums[r], nums[p]
            # skip over the ones that are equal
            q = p
            for i in range(p + 1, r + 1):
                if nums[i] == pivot:
                    q += 1
                    nums[i], nums[q] = nums[q], nums[i]

            if k < p:
                return quickSelect(l, p - 1)
            elif k > q:
                return quickSelect(q + 1, r)
            else:
                return nums[k]

        return quickSelect(0, len(nums) - 1)
