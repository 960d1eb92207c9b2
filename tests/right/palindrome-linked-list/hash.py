class Solution:
    def isPalindrome(self, head):
        st = []
        slow = fast = head
        while fast and fast.next:
            st.append(slow.val)
            slow, fast = slow.next, fast.next.next
        if fast: slow = slow.next
        while slow:
            if st.pop() != slow.val: return False
            slow = slow.next
        return True
