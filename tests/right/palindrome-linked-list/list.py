class Solution:
    def isPalindrome(self, head: Optional[ListNode]) -> bool:
        v = []
        while head:
            v.append(head.val)
            head = head.next
        return v == v[::-1]
