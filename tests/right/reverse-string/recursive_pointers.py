def reverse_string(characters):
    def swap(left, right):
        if left >= right:
            return
        characters[left], characters[right] = characters[right], characters[left]
        swap(left + 1, right - 1)

    swap(0, len(characters) - 1)
